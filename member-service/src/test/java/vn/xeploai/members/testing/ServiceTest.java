package vn.xeploai.members.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.xeploai.platform.testing.PostgresResource;

/** A test over HTTP against the whole service on a real PostgreSQL. All such tests share one start. */
@QuarkusTest
@Stereotype
@WithTestResource(PostgresResource.class)
@WithTestResource(KeysetResource.class)
@WithTestResource(RatingServiceResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
