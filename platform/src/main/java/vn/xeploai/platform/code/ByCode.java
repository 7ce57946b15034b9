package vn.xeploai.platform.code;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an id in whose place a caller may send a code: in a body as {@code {"system": "GSO", "value": "31156"}}, in an address as
 * {@code GSO:31156}. On a list it holds for each element.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface ByCode {
    /** What the code names, in the words of the {@link CodeDirectory}; empty if the record says so itself ({@link CodeScope}). */
    String value() default "";
}
