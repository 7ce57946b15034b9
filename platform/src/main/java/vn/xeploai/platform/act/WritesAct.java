package vn.xeploai.platform.act;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method is one writing transaction: everything it records names one {@link Act}, and either all of it is on disk when it
 * returns or nothing is. A call with an {@code Idempotency-Key} that was answered before gets that answer again, unchanged.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WritesAct {}
