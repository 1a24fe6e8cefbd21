//! Codes of labels.

use super::list::codes;

codes! {
    /// Ascending.
    Classification {
        /// Open within the community.
        Unclassified = "UNCLASSIFIED",
        /// Restricted.
        Restricted = "RESTRICTED",
        /// Confidential.
        Confidential = "CONFIDENTIAL",
        /// Secret.
        Secret = "SECRET",
    } default Unclassified

    /// Whether labels kept something from the viewer. Does not depend on withheld records unless their nation allows it to be said.
    Withholding {
        /// The viewer may see everything that these feeds can carry.
        Nothing = "NOTHING",
        /// These feeds can carry records that the viewer may not see; whether they do is not told.
        Possible = "POSSIBLE",
        /// Matching records were withheld; their nation allows saying so, or the viewer, who may see them, narrowed the view by `asSeenBy`.
        Something = "SOMETHING",
    } default Nothing
}
