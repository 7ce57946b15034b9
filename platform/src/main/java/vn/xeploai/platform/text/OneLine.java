package vn.xeploai.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** Text on one line, without tabs: a name, the number of a document. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Constraint(validatedBy = OneLine.Validator.class)
public @interface OneLine {
    String message() default "{vn.xeploai.platform.text.OneLine.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<OneLine, String> {
        private static final Pattern BREAK = Pattern.compile("[\\t\\v]");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !BREAK.matcher(text).find();
        }
    }
}
