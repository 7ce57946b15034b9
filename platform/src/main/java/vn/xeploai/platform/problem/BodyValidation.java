package vn.xeploai.platform.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.xeploai.platform.json.BodyFaults;

/**
 * Validates a body as soon as it is read, one element of its lists after another: every fault is counted, the first thousand are listed, and
 * those of one element are held at a time. Bean Validation alone would hold every fault of the body at once, a kilobyte each. Endpoints therefore
 * do not mark their bodies as {@link Valid}, which would have them validated once more.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyValidation implements ReaderInterceptor {
    private final Validator validator;

    BodyValidation(ValidatorFactory validators) {
        this.validator =
                validators.usingContext().traversableResolver(new NoLists()).getValidator();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var body = read(reading);
        if (body instanceof Record) {
            var faults = new Faults();
            validate(body, "", faults);
            if (faults.total > 0) throw new InvalidBody(faults.listed, faults.total);
        }
        return body;
    }

    /** Reads on after values of a wrong type, so that all of them are reported. */
    private static Object read(ReaderInterceptorContext reading) throws IOException {
        var faults = BodyFaults.begin();
        Object body = null;
        try {
            body = reading.proceed();
        } catch (IOException | RuntimeException broken) {
            if (faults.total() == 0) throw broken;
        } finally {
            BodyFaults.end();
        }
        if (faults.total() > 0) throw new MalformedBody(faults);
        return body;
    }

    private void validate(Object bean, String prefix, Faults faults) {
        faults.add(Violations.errors(validator.validate(bean), prefix));
        descend(bean, prefix, faults);
    }

    /** Validates the elements of the lists of a bean and of the beans within it. */
    private void descend(Object bean, String prefix, Faults faults) {
        for (var part : BeanParts.of(bean.getClass())) {
            var value = part.read(bean);
            if (value instanceof Record inner) descend(inner, prefix + part.name() + ".", faults);
            if (!(value instanceof Collection<?> elements)) continue;
            var at = 0;
            for (var element : elements) {
                var place = prefix + part.name() + "[" + at++ + "]";
                if (element != null) validate(element, place + ".", faults);
            }
        }
    }

    private static final class Faults {
        private final List<FieldError> listed = new ArrayList<>();
        private int total;

        void add(List<FieldError> errors) {
            total += errors.size();
            errors.stream().limit(ProblemWords.ERRORS_LISTED - listed.size()).forEach(listed::add);
        }
    }

    /** Follows {@link Valid} into single beans, and not into lists. */
    private static final class NoLists implements TraversableResolver {
        @Override
        public boolean isReachable(Object bean, Path.Node property, Class<?> root, Path path, ElementType declaredOn) {
            return true;
        }

        @Override
        public boolean isCascadable(Object bean, Path.Node property, Class<?> root, Path path, ElementType declaredOn) {
            return bean == null
                    || property.getKind() != ElementKind.PROPERTY
                    || BeanParts.of(bean.getClass()).stream()
                            .noneMatch(part -> part.isList() && part.name().equals(property.getName()));
        }
    }
}
