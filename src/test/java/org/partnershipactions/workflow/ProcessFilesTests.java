package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessFilesTests {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path SAMPLES = Path.of("src/test/resources/violations/processes");

	@ParameterizedTest
	@EnumSource
	void everyProcessKeeps(ProcessRule rule) {
		assertThat(processes()).isNotEmpty().flatExtracting(rule::violations).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theSampleBreaksNothingBut(ProcessRule rule) {
		ProcessFile sample = ProcessFile.read(SAMPLES.resolve(rule.sample()), Set.of("Sample"));
		assertThat(ProcessRule.values()).filteredOn((other) -> !other.violations(sample).isEmpty())
			.containsExactly(rule);
	}

	@Test
	void everyProcessIsWalkedByTestsOfItsModule() {
		assertThat(untested(PROCESSES, ".bpmn", "ProcessTests")).isEmpty();
	}

	@Test
	void everyDecisionIsTestedInItsModule() {
		assertThat(untested(PROCESSES, ".dmn", "DecisionTests")).isEmpty();
	}

	@Test
	void aProcessWithoutWalksIsNamed() {
		assertThat(untested(SAMPLES.getParent(), "TimerIsADate.bpmn", "ProcessTests"))
			.containsExactly("processes.TimerIsADateProcessTests");
	}

	private static List<ProcessFile> processes() {
		Set<String> forms = ProcessFile.below(Path.of("forms"), ".form")
			.stream()
			.map((form) -> form.getFileName().toString().replace(".form", ""))
			.collect(Collectors.toSet());
		return ProcessFile.below(PROCESSES, ".bpmn").stream().map((file) -> ProcessFile.read(file, forms)).toList();
	}

	private static List<String> untested(Path folder, String ending, String tests) {
		return ProcessFile.below(folder, ending)
			.stream()
			.map((file) -> file.getParent().getFileName() + "." + name(file) + tests)
			.filter((type) -> !isBelowItsModule(type))
			.toList();
	}

	private static String name(Path file) {
		return file.getFileName().toString().replaceAll("\\..*", "");
	}

	/** In a package of the module, whichever one its main code is in. */
	private static boolean isBelowItsModule(String type) {
		Path module = Path.of("src/test/java/org/partnershipactions", type.replaceAll("\\..*", ""));
		String file = type.replaceAll(".*\\.", "") + ".java";
		try (Stream<Path> files = Files.exists(module) ? Files.walk(module) : Stream.empty()) {
			return files.anyMatch((one) -> one.getFileName().toString().equals(file));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
