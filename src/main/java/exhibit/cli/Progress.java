package exhibit.cli;

/** How far an evaluation is; on a terminal only. */
final class Progress {
    private Progress() {}

    /** What is printed next writes over it. */
    static void show(int done, String things) {
        if (Boolean.getBoolean("exhibit.terminal")) {
            System.err.printf("\r%,d %s ", done, things);
        }
    }

    static void end() {
        System.err.print(Boolean.getBoolean("exhibit.terminal") ? "\r" : "");
    }
}
