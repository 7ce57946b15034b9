package vn.xeploai.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives each schema that is one of several the property by which readers tell which it is, with its one value: of records that Jackson
 * marks, the scanner knows it of the whole alone.
 */
final class UnionMarks {
    private static final String REFERENCE = "#/components/schemas/";

    private UnionMarks() {}

    static void addTo(Map<String, Schema> schemas) {
        for (var union : schemas.values()) {
            var discriminator = union.getDiscriminator();
            if (discriminator == null || discriminator.getMapping() == null) continue;
            discriminator.getMapping().forEach((value, reference) -> {
                var member = schemas.get(reference.substring(REFERENCE.length()));
                mark(member, discriminator.getPropertyName(), value);
            });
        }
    }

    private static void mark(Schema member, String property, String value) {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put(
                property,
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).constValue(value));
        if (member.getProperties() != null) {
            member.getProperties().forEach(properties::putIfAbsent);
        }
        member.setProperties(properties);
        if (member.getRequired() == null || !member.getRequired().contains(property)) member.addRequired(property);
    }
}
