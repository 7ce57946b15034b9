package vn.xeploai.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.xeploai.platform.code.ByCode;

/**
 * Documents where an id may be a code: a property of a body is then an id or an object of system and value, a parameter an id or
 * {@code system:value}. It runs at build time, when the annotations are known.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CodedIds implements OASFilter {
    static final String PROBLEM = "code-unresolved";

    private static final DotName BY_CODE = DotName.createSimple(ByCode.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final List<DotName> PARAMETERS = Stream.of(
                    "jakarta.ws.rs.QueryParam",
                    "jakarta.ws.rs.PathParam",
                    "org.jboss.resteasy.reactive.RestPath",
                    "org.jboss.resteasy.reactive.RestQuery")
            .map(DotName::createSimple)
            .toList();

    private final IndexView index;

    public CodedIds(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var operations = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        var answered = reached(operations, operation -> RequiredProperties.ofAnswers(operation, schemas));
        var requested = reached(operations, operation -> RequiredProperties.ofRequest(operation, schemas));
        requested.removeAll(answered);
        var marks = index.getAnnotations(BY_CODE);
        for (var mark : marks) {
            if (mark.target().kind() == Kind.FIELD) markProperty(document, mark, answered, requested);
        }
        requested.forEach(name -> CodedSchemas.referToRequests(schemas.get(name), schemas));
        for (var mark : marks) markParameters(document, operations, mark);
    }

    private static Set<String> reached(Collection<Operation> operations, Function<Operation, Set<String>> names) {
        return operations.stream()
                .flatMap(operation -> names.apply(operation).stream())
                .collect(Collectors.toSet());
    }

    /** A schema that occurs in answers, where ids are ids, has another form for what occurs in requests alone. */
    private static void markProperty(
            OpenAPI document, AnnotationInstance mark, Set<String> answered, Set<String> requested) {
        var component = mark.target().asField();
        var schemas = document.getComponents().getSchemas();
        var name = component.declaringClass().simpleName();
        if (!schemas.containsKey(name)) return;
        var hasForms = answered.contains(name) && CodedSchemas.areReferring(requested, name, schemas);
        var type = hasForms ? CodedSchemas.forRequests(name, document) : schemas.get(name);
        var property = type.getProperties().get(component.name());
        var reference = CodedSchemas.reference(
                mark.value() == null ? "subject" : mark.value().asString(), document);
        // what the items say of an id would hold for a code, too
        if (property.getItems() != null)
            property.setItems(OASFactory.createSchema().ref(reference));
        else property.setRef(reference);
    }

    private void markParameters(OpenAPI document, List<Operation> operations, AnnotationInstance mark) {
        var target = mark.target();
        if (target.kind() == Kind.METHOD_PARAMETER
                && target.asMethodParameter().method().hasAnnotation(OPERATION)) {
            var parameter = target.asMethodParameter();
            var name = name(parameter.annotations(), parameter.name());
            markParameter(document, operations, parameter.method(), name);
        }
        if (target.kind() == Kind.FIELD) {
            var component = target.asField();
            var name = name(component.annotations(), component.name());
            index.getAnnotations(OPERATION).stream()
                    .map(operation -> operation.target().asMethod())
                    .filter(method -> takes(method, component))
                    .forEach(method -> markParameter(document, operations, method, name));
        }
    }

    /** Whether the component is a parameter of the method. */
    private static boolean takes(MethodInfo method, FieldInfo component) {
        return component.annotations().stream().anyMatch(annotation -> PARAMETERS.contains(annotation.name()))
                && method.parameterTypes().stream().anyMatch(type -> type.name()
                        .equals(component.declaringClass().name()));
    }

    private static String name(Collection<AnnotationInstance> annotations, String otherwise) {
        return annotations.stream()
                .filter(annotation -> PARAMETERS.contains(annotation.name()) && annotation.value() != null)
                .map(annotation -> annotation.value().asString())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static void markParameter(OpenAPI document, List<Operation> operations, MethodInfo method, String name) {
        var id = method.annotation(OPERATION).value("operationId").asString();
        operations.stream()
                .filter(operation -> id.equals(operation.getOperationId()))
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> name.equals(parameter.getName()))
                .forEach(parameter -> parameter.setSchema(CodedSchemas.parameter(document)));
    }

    /** Whether the address or body of an operation may have codes. */
    static boolean mayOccur(Operation operation, Map<String, Schema> schemas) {
        var inAddress = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(CodedSchemas::isParameter);
        return inAddress
                || RequiredProperties.ofRequest(operation, schemas).stream().anyMatch(CodedSchemas::isReference);
    }
}
