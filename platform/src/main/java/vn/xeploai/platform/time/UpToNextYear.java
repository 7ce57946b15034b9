package vn.xeploai.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Year;

/** A year that is not after the next one: nothing is recorded of later years. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Constraint(validatedBy = UpToNextYear.Validator.class)
public @interface UpToNextYear {
    /** The year before which there is none of which anything is recorded. */
    int FIRST = 1945;

    String message() default "{vn.xeploai.platform.time.UpToNextYear.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<UpToNextYear, Integer> {
        @Override
        public boolean isValid(Integer year, ConstraintValidatorContext context) {
            var clock = context.getClockProvider().getClock().withZone(Days.ZONE);
            return year == null || year <= Year.now(clock).getValue() + 1;
        }
    }
}
