package vn.xeploai.platform.problem;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/** Writes an argument as it stands in the API, not in the habit of a language. */
final class AsWritten extends Format {
    @Override
    public StringBuffer format(Object argument, StringBuffer text, FieldPosition place) {
        return text.append(argument);
    }

    @Override
    public Object parseObject(String text, ParsePosition place) {
        throw new UnsupportedOperationException("Words are only written");
    }
}
