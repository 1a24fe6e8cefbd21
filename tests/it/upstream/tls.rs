//! Services with certificates of an authority that nobody else knows, and that want to see one of ours.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio_rustls::TlsAcceptor;

use super::*;

/// An authority of a nation's own.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A certificate for that name, and its key.
    fn signs(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// A service that it vouches for; with `clients`, one that lets in only whom those vouch for.
    async fn service(&self, name: &str, clients: Option<&Self>) -> Upstream {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (certificate, key) = self.signs(name);
        let certificate = CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap();
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
        let builder = ServerConfig::builder();
        let builder = match clients {
            None => builder.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.0.der().clone()).unwrap();
                builder.with_client_cert_verifier(WebPkiClientVerifier::builder(Arc::new(roots)).build().unwrap())
            }
        };
        let config = builder.with_single_cert(vec![certificate], key).unwrap();
        Upstream::serve_tls(TlsAcceptor::from(Arc::new(config)), |_, _| answer(200, &[], "[{\"nsn\": \"1\"}]")).await
    }
}

#[tokio::test]
async fn a_private_authority_is_trusted_where_the_settings_say_so() {
    let (authority, other) = (Authority::new("Nation"), Authority::new("Other"));
    let service = authority.service("127.0.0.1", None).await;
    let secrets = Directory::new("ca");
    secrets.write("ca.pem", authority.0.pem());
    secrets.write("both.pem", [other.0.pem(), authority.0.pem()].concat());
    secrets.write("other.pem", other.0.pem());
    let settings = |file: &str| format!("format = \"JSON\"\ntls = {{ ca = {{ file = \"{}\" }} }}\n", secrets.path().join(file).display());
    for file in ["ca.pem", "both.pem"] {
        let (_directory, feed) = written(&service, &settings(file));
        assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["1"], "{file}");
    }
    let (_directory, feed) = written(&service, &settings("other.pem"));
    let mut told = vec![said(&fails(&feed).await, &service)];
    let (_directory, feed) = written(&service, "format = \"JSON\"\n");
    told.push(said(&fails(&feed).await, &service));
    let misnamed = authority.service("other.invalid", None).await;
    let (_directory, feed) = written(&misnamed, &settings("ca.pem"));
    told.push(said(&fails(&feed).await, &misnamed));
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_client_certificate_is_shown_and_a_renewed_one_holds_at_once() {
    let (authority, clients, strangers) = (Authority::new("Nation"), Authority::new("Clients"), Authority::new("Strangers"));
    let service = authority.service("127.0.0.1", Some(&clients)).await;
    let secrets = Directory::new("client-certificate");
    let put = |(certificate, key): (String, String)| {
        secrets.write("muster.pem", certificate);
        secrets.write("muster.key", key);
    };
    let path = |file: &str| secrets.path().join(file).display().to_string();
    secrets.write("ca.pem", authority.0.pem());
    put(strangers.signs("muster"));
    let ca = format!("ca = {{ file = \"{}\" }}", path("ca.pem"));
    let settings = format!(
        "format = \"JSON\"\ntls = {{ {ca}, certificate = {{ file = \"{}\" }}, key = {{ file = \"{}\" }} }}\n",
        path("muster.pem"),
        path("muster.key")
    );
    let (_directory, feed) = written(&service, &settings);
    let client = Client::new().unwrap();
    let mut told = vec![said(&transport::fetch(&client, &feed, None).await.unwrap_err(), &service)];
    put(clients.signs("muster"));
    assert!(transport::fetch(&client, &feed, None).await.is_ok(), "the files are read anew");
    secrets.write("muster.key", "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");
    told.push(said(&transport::fetch(&client, &feed, None).await.unwrap_err(), &service));
    let (_directory, feed) = written(&service, &format!("format = \"JSON\"\ntls = {{ {ca} }}\n"));
    told.push(said(&transport::fetch(&client, &feed, None).await.unwrap_err(), &service));
    insta::assert_snapshot!(told.join("\n"));
}
