package vn.xeploai.standalone.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory the server plans with, in megabytes.
 *
 * @param machine what the machine has, or what a container may use
 */
record ServerMemory(long machine) {
    /** PostgreSQL's own default. */
    private static final long LEAST = 128;

    private static final long MOST = 2048;
    private static final long MEGABYTE = 1024 * 1024;

    static ServerMemory ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new ServerMemory(system.getTotalMemorySize() / MEGABYTE);
    }

    /** An eighth: half of what PostgreSQL's manual advises for a machine of its own. */
    long sharedBuffers() {
        return Math.max(LEAST, Math.min(MOST, machine / 8));
    }

    /** What the planner expects to find in memory, that of the operating system included. */
    long effectiveCacheSize() {
        return Math.max(sharedBuffers(), machine / 2);
    }
}
