package vn.xeploai.standalone.signin;

import java.util.LinkedHashMap;
import java.util.List;

/** What services and clients read to use the provider (OpenID Connect Discovery). */
final class Discovery {
    private final String issuer;
    private final SigningKeys keys;

    Discovery(String issuer, SigningKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    Answer configuration(Request request) {
        var all = new LinkedHashMap<String, Object>();
        all.put("issuer", issuer);
        all.put("authorization_endpoint", issuer + Endpoints.AUTHORIZE);
        all.put("token_endpoint", issuer + Endpoints.TOKEN);
        all.put("jwks_uri", issuer + Endpoints.JWKS);
        all.put("end_session_endpoint", issuer + Endpoints.END_SESSION);
        all.put("response_types_supported", List.of("code"));
        all.put("response_modes_supported", List.of("query"));
        all.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        all.put("code_challenge_methods_supported", List.of("S256"));
        all.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none"));
        all.put("scopes_supported", List.of("openid"));
        all.put("subject_types_supported", List.of("public"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put("ui_locales_supported", List.of("vi", "en"));
        return Answer.json(200, all);
    }

    Answer keys(Request request) {
        return Answer.json(200, keys.published());
    }
}
