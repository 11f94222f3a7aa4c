package org.partnershipactions.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ApplicationContextFailureProcessor;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Counts the Spring contexts that a run starts, over all its machines, says their number
 * at the end, and refuses the one that is too many. The run names a file that no other
 * run has, and how many there may be; where nobody names one, nothing is counted.
 */
public class ContextCount implements ContextCustomizerFactory, ApplicationContextFailureProcessor, BeforeAllCallback {

	private static final String FILE = System.getProperty("contexts.file");

	private static final Queue<String> NEVER_STARTED = new ConcurrentLinkedQueue<>();

	private static final int MOST = Integer.getInteger("contexts.most", Integer.MAX_VALUE);

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
		return (FILE != null) ? new Counter() : null;
	}

	@Override
	public void processLoadFailure(ApplicationContext context, Throwable refused) {
		StringJoiner causes = new StringJoiner(" <- ");
		for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
			causes.add(cause.toString().lines().findFirst().orElse(""));
		}
		NEVER_STARTED.add(causes.toString());
	}

	/** The number is said when the last test is over. */
	@Override
	public void beforeAll(ExtensionContext test) {
		if (FILE != null) {
			test.getRoot()
				.getStore(Namespace.create(ContextCount.class))
				.computeIfAbsent(FILE, (file) -> (AutoCloseable) ContextCount::say);
		}
	}

	private static void say() {
		System.out.printf("Spring contexts started in this run so far: %d (at most %d) %s%n", started().size(), MOST,
				started());
		NEVER_STARTED.forEach((causes) -> System.out.println("A Spring context did not start: " + causes));
	}

	private static synchronized void count(String context) {
		try {
			Files.createDirectories(Path.of(FILE).getParent());
			Files.writeString(Path.of(FILE), context + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (started().size() > MOST) {
			throw new IllegalStateException("A run starts at most " + MOST + " Spring contexts. These are too many; let"
					+ " a test share one of the others (docs/testing.md): " + started());
		}
	}

	private static List<String> started() {
		try {
			return Files.exists(Path.of(FILE)) ? Files.readAllLines(Path.of(FILE)) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All are equal, so that none keeps two tests from sharing a context. */
	private record Counter() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			count(merged.getTestClass().getSimpleName() + Arrays.toString(merged.getActiveProfiles()));
		}

	}

}
