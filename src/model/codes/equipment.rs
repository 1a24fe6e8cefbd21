//! Codes of equipment, its systems and its state.

use super::list::codes;

codes! {
    /// Field of use.
    Domain {
        /// Air and missile defence.
        AirDefence = "AIR_DEFENCE",
        /// Tube and rocket artillery, mortars.
        Artillery = "ARTILLERY",
        /// Tanks and armoured vehicles.
        Armour = "ARMOUR",
        /// Small arms, anti-tank weapons and soldiers' equipment.
        Infantry = "INFANTRY",
        /// Aircraft and their weapons.
        AirForce = "AIR_FORCE",
        /// Ships, boats and coastal defence.
        Maritime = "MARITIME",
        /// Uncrewed systems and what defeats them.
        Drone = "DRONE",
        /// Mine clearance and engineering.
        Demining = "DEMINING",
        /// Information technology, command and control.
        ItC2 = "IT_C2",
        /// Transport, supply and maintenance.
        Logistics = "LOGISTICS",
        /// Medical treatment and evacuation.
        Medical = "MEDICAL",
        /// Anything else.
        Other = "OTHER",
    } default Other

    /// Unit in which a weapon system is counted.
    CountedAs {
        /// A battery with its radars, command post and launchers.
        Battery = "BATTERY",
        /// The smallest unit that can engage by itself.
        FireUnit = "FIRE_UNIT",
        /// A launcher.
        Launcher = "LAUNCHER",
        /// A vehicle, gun, aircraft or vessel.
        Platform = "PLATFORM",
        /// A round, missile or bomb.
        Round = "ROUND",
        /// A set that belongs together.
        Set = "SET",
        /// A single piece.
        Each = "EACH",
    } default Each

    /// What a unit code means: NATO unit of issue, counted-as unit of weapon systems, SI measure, or people.
    UnitScheme {
        /// NATO unit of issue: EA, BX.
        Issue = "ISSUE",
        /// Counted-as unit of weapon systems: BATTERY.
        CountedAs = "COUNTED_AS",
        /// SI measure: KG.
        Measure = "MEASURE",
        /// People.
        People = "PEOPLE",
    } default Issue

    /// Common groups of national condition codes.
    ConditionGroup {
        /// Usable without restriction.
        Serviceable = "SERVICEABLE",
        /// Usable with restrictions.
        ServiceableLimited = "SERVICEABLE_LIMITED",
        /// Unserviceable, worth repairing.
        Repairable = "REPAIRABLE",
        /// Under repair now.
        InRepair = "IN_REPAIR",
        /// Kept from issue until inspected or decided.
        Suspended = "SUSPENDED",
        /// Beyond repair.
        Condemned = "CONDEMNED",
        /// Not reported, or a code without a mapping.
        Unknown = "UNKNOWN",
    } default Unknown

    /// By which kind of number an item is known.
    ItemScheme {
        /// National item identification number: the last nine of an NSN.
        Niin = "NIIN",
        /// A nation's own number.
        Local = "LOCAL",
        /// No number: its name.
        Name = "NAME",
    } default Name

    /// What is known of a number.
    ValueState {
        /// A number.
        Reported = "REPORTED",
        /// The number zero.
        Zero = "ZERO",
        /// Blank or absent.
        NotReported = "NOT_REPORTED",
        /// The feed says that there is none to give: N/A.
        NotApplicable = "NOT_APPLICABLE",
        /// Text that is no number; `raw` has it.
        Unparseable = "UNPARSEABLE",
    } default NotReported

    /// What an amount means.
    PriceBasis {
        /// What it cost.
        Acquisition = "ACQUISITION",
        /// What it is worth now.
        Current = "CURRENT",
        /// An estimate.
        Estimate = "ESTIMATE",
        /// Not said.
        Unknown = "UNKNOWN",
    } default Unknown
}

impl ConditionGroup {
    /// The groups of what can be used, if only with restrictions.
    pub const SERVICEABLE: [Self; 2] = [Self::Serviceable, Self::ServiceableLimited];

    /// Whether it can be used, if only with restrictions.
    pub fn is_serviceable(self) -> bool {
        Self::SERVICEABLE.contains(&self)
    }
}
