package vn.xeploai.members.code;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/codes")
@Tag(name = "codes", description = "Mã của tổ chức đảng, đảng viên trong các hệ thống khác")
@Produces(MediaType.APPLICATION_JSON)
class CodeResource {
    private final CodeLookup lookup;

    CodeResource(CodeLookup lookup) {
        this.lookup = lookup;
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryCodes",
            summary = "Tra nhiều mã cùng lúc",
            description =
                    "What up to 50,000 codes name, each on its day. This only reads: it is a POST because of its length. Requests that name"
                            + " units and members by code need not ask this first.")
    @Extension(name = "x-question", value = "true")
    @Extension(name = "x-problems", value = "request-invalid request-malformed")
    public CodeQueryResponse query(@NotNull CodeQueryRequest request) {
        var codes =
                request.codes().stream().map(CodeQueryRequest.AskedCode::code).collect(Collectors.toSet());
        return CodeQueryResponse.of(request, lookup.find(codes));
    }
}
