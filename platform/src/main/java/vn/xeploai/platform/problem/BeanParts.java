package vn.xeploai.platform.problem;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The components of a record into which validation descends: beans and lists of beans marked {@link Valid}. */
final class BeanParts extends ClassValue<List<BeanParts.Part>> {
    private static final BeanParts PARTS = new BeanParts();

    private BeanParts() {}

    static List<Part> of(Class<?> type) {
        return PARTS.get(type);
    }

    @Override
    protected List<Part> computeValue(Class<?> type) {
        if (!type.isRecord()) return List.of();
        return Arrays.stream(type.getRecordComponents())
                .map(Part::new)
                .filter(Part::isValidated)
                .toList();
    }

    /** One component. */
    record Part(RecordComponent component) {
        Part {
            component.getAccessor().setAccessible(true);
        }

        String name() {
            return component.getName();
        }

        boolean isList() {
            return Collection.class.isAssignableFrom(component.getType());
        }

        private boolean isValidated() {
            return isList() ? isValid(element()) : isValid(component) || isValid(component.getAccessor());
        }

        private AnnotatedElement element() {
            return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                    ? list.getAnnotatedActualTypeArguments()[0]
                    : null;
        }

        private static boolean isValid(AnnotatedElement element) {
            return element != null && element.isAnnotationPresent(Valid.class);
        }

        Object read(Object bean) {
            try {
                return component.getAccessor().invoke(bean);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
