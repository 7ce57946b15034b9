package vn.xeploai.platform.act;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs the method as {@link Acts#write} does. */
@WritesAct
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WritesActInterceptor {
    private final Acts acts;

    WritesActInterceptor(Acts acts) {
        this.acts = acts;
    }

    @AroundInvoke
    Object write(InvocationContext call) {
        return acts.write(call::proceed);
    }
}
