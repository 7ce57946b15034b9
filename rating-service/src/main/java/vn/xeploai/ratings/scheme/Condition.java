package vn.xeploai.ratings.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition on facts: one test, or several joined by {@code all}, {@code any} or {@code not}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(FactTest.class),
    @JsonSubTypes.Type(AllOf.class),
    @JsonSubTypes.Type(AnyOf.class),
    @JsonSubTypes.Type(NoneOf.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "One test of a fact, or several joined. Over an unknown fact it answers UNKNOWN, never that it holds.",
        oneOf = {FactTest.class, AllOf.class, AnyOf.class, NoneOf.class})
public sealed interface Condition permits FactTest, AllOf, AnyOf, NoneOf {}
