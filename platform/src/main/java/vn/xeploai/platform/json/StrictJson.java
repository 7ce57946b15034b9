package vn.xeploai.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.platform.time.TimeText;

/** Refuses values of the wrong type instead of coercing them, and bodies that would need far more memory than their own size. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private final long mostTokens;

    /** @param mostTokens how many names, values and brackets a JSON text may have */
    StrictJson(@ConfigProperty(name = "xeploai.json.most-tokens", defaultValue = "1000000") long mostTokens) {
        this.mostTokens = mostTokens;
    }

    /** After all others: the module that comes last is asked first. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(mostTokens)
                        .build());
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.addHandler(new FaultCollector());
        json.registerModule(StrictScalar.addAllTo(new SimpleModule("strict"))
                .setDeserializerModifier(new BoundedContainer.Modifier())
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(BigDecimal.class, new StrictDecimal())
                .addDeserializer(Instant.class, new StrictInstant())
                .addDeserializer(LocalDate.class, new StrictDate()));
    }

    /**
     * Text is a JSON string of printable characters: not a number, without control characters other than tab and line end, without unpaired
     * surrogates and signs that change the direction of writing, by which text shows otherwise than it is, and with at least one visible
     * character. Text that PostgreSQL cannot store unchanged is refused. Letters are composed with their marks (NFC), so that what looks the
     * same is the same.
     */
    private static class StrictText extends StdScalarDeserializer<String> {
        /** Letters and symbols that are invisible. */
        private static final String BLANK_SIGNS = "\u115F\u1160\u2800\u3164\uFFA0";

        StrictText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING))
                return (String) context.handleUnexpectedToken(String.class, parser);
            var text = parser.getText();
            if (!text.codePoints().allMatch(StrictText::isKept)) {
                return (String)
                        context.handleWeirdStringValue(String.class, text, "contains characters that are not text");
            }
            if (!text.isBlank() && text.codePoints().noneMatch(StrictText::isSeen)) {
                return (String) context.handleWeirdStringValue(String.class, text, "has no visible character");
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        private static boolean isSeen(int character) {
            return !Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && Character.getType(character) != Character.FORMAT
                    && BLANK_SIGNS.indexOf(character) < 0;
        }

        private static boolean isKept(int character) {
            if (character == '\n' || character == '\r' || character == '\t') return true;
            var type = Character.getType(character);
            return type != Character.CONTROL && type != Character.SURROGATE && !changesDirection(character);
        }

        /** Embeddings, overrides and isolates. */
        private static boolean changesDirection(int character) {
            return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        }
    }

    /** A decimal number is a JSON number of at most forty digits, before and after the point: {@code 1e999999999} would exhaust the memory. */
    private static class StrictDecimal extends StdScalarDeserializer<BigDecimal> {
        private static final int MOST_DIGITS = 40;

        StrictDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric())
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            var value = parser.getDecimalValue();
            if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
                return (BigDecimal)
                        context.handleWeirdNumberValue(BigDecimal.class, 0, "has more than " + MOST_DIGITS + " digits");
            }
            return value;
        }
    }

    /** An instant is a JSON string in ISO 8601, never a number of seconds. */
    private static class StrictInstant extends StdScalarDeserializer<Instant> {
        StrictInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            var text = parser.getText();
            try {
                return TimeText.instant(text);
            } catch (DateTimeException noInstant) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "is not an instant");
            }
        }
    }

    /** A day is a JSON string {@code yyyy-MM-dd} of the years 1900 to 2999; any other year is a typing error. */
    private static class StrictDate extends StdScalarDeserializer<LocalDate> {
        private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");

        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var text = parser.getText();
            if (!DAY.matcher(text).matches()) return weird(context, text);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                return weird(context, text);
            }
        }

        private static LocalDate weird(DeserializationContext context, String text) throws IOException {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, "is not a day of the years 1900 to 2999");
        }
    }
}
