package vn.xeploai.platform.code;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Goes through the ids of a body that are marked {@link ByCode}. A body is made of records and lists; those with another id are made anew. */
final class BodyWalk {
    private final Visit visit;

    /** @param visit returns the id to be put in the place of one; of a marked place that is empty it gets null */
    BodyWalk(Visit visit) {
        this.visit = visit;
    }

    interface Visit {
        UUID replace(UUID id, Place place);
    }

    /**
     * Where a value is, and how a code there is read.
     *
     * @param field as in {@code items[3].unitId}; empty for the body itself
     * @param kind null if it is not marked
     * @param on null for today
     */
    record Place(String field, String kind, LocalDate on) {
        static final Place BODY = new Place("", null, null);

        Place element(int at) {
            return new Place("%s[%d]".formatted(field, at), kind, on);
        }

        Place part(RecordComponent component, CodeScope scope) {
            var name = field.isEmpty() ? component.getName() : field + "." + component.getName();
            var day = scope == null ? null : scope.codesOn();
            return new Place(name, kind(component.getAnnotation(ByCode.class), scope), day == null ? on : day);
        }

        private static String kind(ByCode mark, CodeScope scope) {
            if (mark == null) return null;
            return mark.value().isEmpty() ? scope.codesKind() : mark.value();
        }
    }

    Object of(Object value, Place place) {
        if (value == null) return place.kind() == null ? null : visit.replace(null, place);
        if (value instanceof UUID id) return place.kind() == null ? id : visit.replace(id, place);
        if (value instanceof Record record) return ofRecord(record, place);
        if (value instanceof List<?> list) return ofList(list, place);
        return value;
    }

    private Object ofList(List<?> list, Place place) {
        var walked = IntStream.range(0, list.size())
                .mapToObj(at -> of(list.get(at), place.element(at)))
                .toArray();
        return isSame(walked, list.toArray()) ? list : Arrays.asList(walked);
    }

    private Object ofRecord(Record record, Place place) {
        var components = record.getClass().getRecordComponents();
        var scope = record instanceof CodeScope own ? own : null;
        var before = Arrays.stream(components)
                .map(component -> read(component, record))
                .toArray();
        var walked = IntStream.range(0, components.length)
                .mapToObj(at -> of(before[at], place.part(components[at], scope)))
                .toArray();
        return isSame(walked, before) ? record : made(record.getClass(), components, walked);
    }

    private static boolean isSame(Object[] walked, Object[] before) {
        return IntStream.range(0, before.length).allMatch(at -> walked[at] == before[at]);
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
