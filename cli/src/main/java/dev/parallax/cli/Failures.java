package dev.parallax.cli;

import dev.parallax.store.StoreException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit status: no stack trace unless one is asked for. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    private static final String DEBUG = "PARALLAX_DEBUG";

    private final Surroundings surroundings;
    private final Messages messages;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings, true);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return status(e);
    }

    /** Says what is the matter, and returns the exit status. */
    int status(Throwable failure) {
        if (failure instanceof ReaderGone) {
            return ExitStatus.OK;
        }
        if (failure instanceof CommandFailure known) {
            messages.error(known.text());
        } else if (failure instanceof StoreException store) {
            messages.error(String.valueOf(store.getMessage()));
        } else if (failure instanceof OutOfMemoryError) {
            messages.error("the memory does not suffice. Give fewer or smaller articles, or more memory with"
                    + " PARALLAX_JAVA_OPTS=-Xmx4g.");
        } else {
            messages.error("unexpected failure: " + failure);
            messages.error("this should not happen; please report it. " + DEBUG + "=1 shows where it happened.");
        }
        if (surroundings.isSet(DEBUG)) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(messages::error);
        }
        return failure instanceof CommandFailure known ? known.status() : ExitStatus.FAILURE;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String unknown = unknownCommand(e);
        messages.error(unknown == null ? String.valueOf(e.getMessage()) : unknown);
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(suggestion -> messages.error("did you mean " + suggestion + '?'));
        }
        messages.error("see: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE;
    }

    /** Returns what to say where the name of a command should stand and something else does; null elsewhere. */
    private static @Nullable String unknownCommand(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (!(e instanceof UnmatchedArgumentException unmatched) || command.getParent() != null) {
            return null;
        }
        String name = unmatched.getUnmatched().get(0);
        if (name.startsWith("-")) {
            return null;
        }
        return "there is no command " + name + ". The commands are "
                + String.join(", ", command.getSubcommands().keySet()) + '.';
    }
}
