package vn.xeploai.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.xeploai.platform.access.AccessDescription;

/** Says of each operation which right it needs, and of the document how callers are identified. */
final class AccessWords {
    private static final String SCHEME = "token";
    private static final String ROOT = "/api/v1";

    private final AccessDescription access = AccessDescription.ofTheModule();

    private AccessWords() {}

    static AccessWords addTo(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A token of an OpenID Connect provider that the system trusts"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        return new AccessWords();
    }

    /** @return the problems of callers who may not do this */
    List<String> describe(HttpMethod method, String path, Operation operation) {
        var name = method + " " + path.replaceFirst("^" + ROOT, "");
        operation.addExtension("x-access", access.words(name));
        return access.problems(name);
    }
}
