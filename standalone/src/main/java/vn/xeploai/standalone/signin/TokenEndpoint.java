package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;

/** Gives tokens to clients: for a code that somebody who signed in brought them, or for their own secret (RFC 6749). */
final class TokenEndpoint {
    private static final String BASIC = "Basic ";

    private final Clients clients;
    private final Codes codes;
    private final Tokens tokens;

    TokenEndpoint(Clients clients, Codes codes, Tokens tokens) {
        this.clients = clients;
        this.codes = codes;
        this.tokens = tokens;
    }

    Answer answer(Request request) {
        var credentials = Credentials.of(request);
        if (!clients.authenticates(credentials.client(), credentials.secret())) return unknown(request);
        return switch (request.required("grant_type")) {
            case "authorization_code" -> forCode(request, credentials.client());
            case "client_credentials" -> forSecret(credentials.client());
            default ->
                throw new Refusal(
                        400, "unsupported_grant_type", "grant_type must be authorization_code or client_credentials.");
        };
    }

    private Answer forCode(Request request, String client) {
        var verifier = request.required("code_verifier");
        var redirectUri = request.required("redirect_uri");
        var issued = codes.take(request.required("code")).orElseThrow(TokenEndpoint::invalidGrant);
        var asked = issued.request();
        if (!asked.client().equals(client) || !asked.redirectUri().equals(redirectUri) || !asked.isProvenBy(verifier)) {
            throw invalidGrant();
        }
        var answer = bearer(tokens.ofUser(issued.user(), client), Tokens.LIFE_OF_USERS);
        if (asked.wantsIdentity()) answer.put("id_token", tokens.identityOf(issued.user(), client, asked.nonce()));
        return Answer.json(200, answer);
    }

    private Answer forSecret(String client) {
        if (client.equals(Clients.UI)) {
            throw new Refusal(400, "unauthorized_client", "This client has no secret: people sign in.");
        }
        return Answer.json(200, bearer(tokens.ofAgencySystem(), Tokens.LIFE_OF_MACHINES));
    }

    private static LinkedHashMap<String, Object> bearer(String token, Duration life) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", token);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", life.toSeconds());
        return answer;
    }

    /** The same for every cause: who found a code learns nothing of it. */
    private static Refusal invalidGrant() {
        return new Refusal(
                400, "invalid_grant", "The code is unknown, used or too old, or it was issued for another request.");
    }

    private static Answer unknown(Request request) {
        var answer = new Refusal(401, "invalid_client", "The client is unknown, or its secret is wrong.").answer();
        return request.header("Authorization") == null
                ? answer
                : answer.with("WWW-Authenticate", "Basic realm=\"xeploai\"");
    }

    /**
     * Who asks, by HTTP Basic or in the form.
     *
     * @param secret null for none
     */
    private record Credentials(String client, String secret) {
        static Credentials of(Request request) {
            var header = request.header("Authorization");
            if (header == null)
                return new Credentials(request.required("client_id"), request.optional("client_secret"));
            if (request.optional("client_secret") != null) {
                throw Refusal.invalidRequest("The client authenticates twice: by header and in the form.");
            }
            return basic(header);
        }

        /** A header that cannot be read names nobody. */
        private static Credentials basic(String header) {
            if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) return new Credentials("", null);
            try {
                var bytes = Base64.getDecoder()
                        .decode(header.substring(BASIC.length()).trim());
                var parts = new String(bytes, UTF_8).split(":", 2);
                return new Credentials(Request.decoded(parts[0]), parts.length == 1 ? null : Request.decoded(parts[1]));
            } catch (IllegalArgumentException malformed) {
                return new Credentials("", null);
            }
        }
    }
}
