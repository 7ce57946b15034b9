package vn.xeploai.platform.openapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The schemas of ids that may be codes, among the components of a document. */
final class CodedSchemas {
    private static final String PREFIX = "#/components/schemas/";
    private static final String ID = "019b0000-0000-7000-8000-00000000feed";
    private static final String PARAMETER = "IdOrCode";
    private static final String CODE = "Identifier";
    private static final String OF_REQUESTS = "InRequest";
    /** What a code names, with the schema of its references. */
    private static final Map<String, String> REFERENCES =
            Map.of("unit", "UnitRef", "member", "MemberRef", "subject", "SubjectIdRef");

    private CodedSchemas() {}

    /** The name of the schema of an id in a body. */
    static String reference(String kind, OpenAPI document) {
        var name = REFERENCES.get(kind);
        var schemas = document.getComponents();
        if (!schemas.getSchemas().containsKey(name)) schemas.addSchema(name, idOrCode(kind));
        if (!schemas.getSchemas().containsKey(CODE)) schemas.addSchema(CODE, code());
        return name;
    }

    static boolean isReference(String name) {
        return REFERENCES.containsValue(name);
    }

    private static Schema idOrCode(String kind) {
        var code = kind.equals("member")
                ? Map.of("system", "AGENCY_EID", "value", "A12.345")
                : Map.of("system", "GSO", "value", "31156");
        return OASFactory.createSchema()
                .description("An id, or a code with its system, read as of the date of the act")
                .oneOf(List.of(
                        OASFactory.createSchema().ref("UUID"),
                        OASFactory.createSchema().ref(CODE)))
                .examples(List.of(ID, new TreeMap<>(code)));
    }

    private static Schema code() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("A code and its system: `GSO` is the administrative code of the General Statistics Office")
                .addProperty("system", text().pattern("[A-Z0-9_]{2,20}").addExample("GSO"))
                .addProperty("value", text().minLength(1).maxLength(100).addExample("31156"))
                .required(List.of("system", "value"));
    }

    /** A reference to the schema of an id in an address. */
    static Schema parameter(OpenAPI document) {
        document.getComponents()
                .addSchema(
                        PARAMETER,
                        text().description(
                                        "An id, or a code as `system:value`, read as of the day `on`, else of the last day of `period`, else of today")
                                .examples(List.of(ID, "GSO:31156")));
        return OASFactory.createSchema().ref(PARAMETER);
    }

    static boolean isParameter(Parameter parameter) {
        return parameter.getSchema() != null
                && (PREFIX + PARAMETER).equals(parameter.getSchema().getRef());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    /** Whether any of some schemas refers to one. */
    static boolean areReferring(Collection<String> names, String to, Map<String, Schema> schemas) {
        return names.stream().anyMatch(name -> refersTo(PREFIX + to, schemas.get(name)));
    }

    private static boolean refersTo(String reference, Schema schema) {
        return reference.equals(schema.getRef())
                || RequiredProperties.parts(schema).anyMatch(part -> refersTo(reference, part));
    }

    /** The form that a schema has in requests. */
    static Schema forRequests(String name, OpenAPI document) {
        var schemas = document.getComponents();
        if (!schemas.getSchemas().containsKey(name + OF_REQUESTS)) {
            schemas.addSchema(name + OF_REQUESTS, copy(schemas.getSchemas().get(name)));
        }
        return schemas.getSchemas().get(name + OF_REQUESTS);
    }

    private static Schema copy(Schema schema) {
        var copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        if (schema.getProperties() != null) {
            var properties = new LinkedHashMap<String, Schema>();
            schema.getProperties().forEach((name, property) -> properties.put(name, copy(property)));
            copy.setProperties(properties);
        }
        if (schema.getItems() != null) copy.setItems(copy(schema.getItems()));
        return copy;
    }

    /** Lets a schema that occurs in requests alone refer to the forms that others have in requests. */
    static void referToRequests(Schema schema, Map<String, Schema> schemas) {
        if (schema.getRef() != null && schemas.containsKey(schema.getRef().substring(PREFIX.length()) + OF_REQUESTS)) {
            schema.setRef(schema.getRef() + OF_REQUESTS);
        }
        RequiredProperties.parts(schema).forEach(part -> referToRequests(part, schemas));
    }
}
