package org.jointstatement.account;

import java.util.List;

/** What was asked for breaks a rule. Names the form's field and the message that says which rule and what to do. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Object> arguments;

    public RefusedException(String field, String code, Object... arguments) {
        super(code);
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    /** Returns the key in messages.properties. */
    public String code() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
