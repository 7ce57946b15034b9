package vn.xeploai.platform.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query parameter whose value is one of a {@link Vocabulary}: any other would silently find nothing. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface OneOf {
    /** The name of the vocabulary. */
    String value();

    /** Whether the beginning of a value will do, too. */
    boolean prefix() default false;
}
