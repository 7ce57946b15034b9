package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a client asks for: a code for somebody who signs in, which only it can exchange (PKCE, RFC 7636).
 *
 * @param scope null for none
 * @param nonce null for none
 */
record AuthorizationRequest(String client, String redirectUri, String challenge, String scope, String nonce) {
    private static final String CHALLENGE = "[A-Za-z0-9_-]{43}";

    /** @throws Refusal to be returned to the client, whose address has been checked */
    static AuthorizationRequest of(Request request) {
        if (!request.required("response_type").equals("code")) {
            throw new Refusal(400, "unsupported_response_type", "response_type must be code.");
        }
        var challenge = request.required("code_challenge");
        var method = request.optional("code_challenge_method");
        if (!"S256".equals(method) || !challenge.matches(CHALLENGE)) {
            throw Refusal.invalidRequest("A code_challenge of the method S256 is required.");
        }
        return new AuthorizationRequest(
                request.required("client_id"),
                request.required("redirect_uri"),
                challenge,
                request.optional("scope"),
                request.optional("nonce"));
    }

    boolean wantsIdentity() {
        return scope != null && Arrays.asList(scope.split(" ")).contains("openid");
    }

    boolean isProvenBy(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
