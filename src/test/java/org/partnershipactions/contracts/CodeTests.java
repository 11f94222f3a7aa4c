package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product decides by is a code that one type owns: nobody puts a team together
 * from pieces, and nobody looks for a sentence in what people read.
 */
class CodeTests {

	/** {@code "agency:"}, {@code "group:"} and what follows a team in a queue. */
	private static final Pattern TEAM = Pattern.compile("\"(agency|group):|\"/(member|coordinator|lead|manager)\"");

	private static final Path OWNER = Path.of("src/main/java/org/partnershipactions/workflow/TeamCode.java");

	/** A comparison with words that stand apart, as sentences do. */
	private static final Pattern SENTENCE = Pattern
		.compile("\\.(equals|contains|startsWith|endsWith)\\(\"[A-Za-z]+( [A-Za-z]+)+\"\\)");

	/** A text of any length and power becomes a number. */
	private static final Pattern NUMBER = Pattern.compile("new BigDecimal\\(|BigDecimal::new|new BigInteger\\(");

	private static final Path BOUNDED = Path.of("src/main/java/org/partnershipactions/forms/TypedNumber.java");

	private static final Pattern SHARED_MAP = Pattern.compile("new ConcurrentHashMap|new ConcurrentSkipListMap");

	/** Whoever computes within a map holds up all who come to the same place of it. */
	private static final Pattern WITHIN = Pattern.compile("\\.compute(?:IfAbsent|IfPresent)?\\(|\\.merge\\(");

	/** What they compute needs neither the database nor anybody outside. */
	private static final List<String> NEED_NOBODY = List.of("AggregateSaveCheck.java", "ProviderCalls.java",
			"SampleLife.java", "WorkingDays.java");

	/** A text of any year becomes a day. */
	private static final Pattern DAY = Pattern.compile("\\bLocalDate\\.parse\\(|\\bLocalDate::parse");

	/**
	 * The last days of tokens, which nobody counts with, and days that are kept and were
	 * bounded when they were typed.
	 */
	private static final Set<Path> DAYS = Set.of(Path.of("src/main/java/org/partnershipactions/forms/TypedDay.java"),
			Path.of("src/main/java/org/partnershipactions/residents/Resident.java"),
			Path.of("src/main/java/org/partnershipactions/security/tokens/TokenIssuing.java"));

	/** Reads what people wrote outside the product, which has no codes. */
	private static final String DOCUMENTS = "/plan/document/";

	/** The id of an element of a process, whole or the beginning of one. */
	private static final Pattern ELEMENT = Pattern
		.compile("\"(Task|BoundaryEvent|CallActivity|StartEvent|EndEvent|Gateway|SubProcess)_\\w*\"");

	/** Takes an id apart in place of asking whose it is. */
	private static final Pattern CUT = Pattern.compile(
			"\\b(task|step|lateEvent|event|element)(\\(\\))?\\.(substring|replace\\w*|split|startsWith|endsWith|contains|indexOf)\\(");

	@Test
	void onlyTheTeamCodeKnowsHowATeamIsWritten() {
		assertThat(product().filter((file) -> !file.equals(OWNER)).flatMap((file) -> lines(file, TEAM))).isEmpty();
	}

	@Test
	void nobodyDecidesByASentence() {
		assertThat(product().filter((file) -> !file.toString().replace('\\', '/').contains(DOCUMENTS))
			.flatMap((file) -> lines(file, SENTENCE))).isEmpty();
	}

	@Test
	void nobodyAsksAnElementByAPieceOfItsId() {
		assertThat(product().flatMap((file) -> lines(file, CUT))).isEmpty();
	}

	@Test
	void onlyStepsAndPortsNameElements() {
		assertThat(product().filter((file) -> !namesElements(file)).flatMap((file) -> lines(file, ELEMENT))).isEmpty();
	}

	@Test
	void aPieceOfAnIdAndAnElementOutOfItsPlaceAreFound() {
		assertThat(CUT.matcher("step.task().substring(5)").find()).isTrue();
		assertThat(CUT.matcher("lateEvent.replaceFirst(\"Late$\", \"\")").find()).isTrue();
		assertThat(CUT.matcher("event.task().equals(step.task())").find()).isFalse();
		assertThat(ELEMENT.matcher("\"Task_SignOffQuarter\".equals(event.task())").find()).isTrue();
		assertThat(ELEMENT.matcher("id.startsWith(\"BoundaryEvent_\")").find()).isTrue();
	}

	@Test
	void onlyOnePlaceMakesANumberOfAText() {
		assertThat(product().filter((file) -> !file.equals(BOUNDED)).flatMap((file) -> lines(file, NUMBER))).isEmpty();
		assertThat(NUMBER.matcher("return new BigDecimal(typed);").find()).isTrue();
	}

	@Test
	void onlyOnePlaceMakesADayOfAText() {
		assertThat(product().filter((file) -> !DAYS.contains(file)).flatMap((file) -> lines(file, DAY))).isEmpty();
		assertThat(DAY.matcher("return LocalDate.parse(typed);").find()).isTrue();
	}

	@Test
	void nobodyAsksOthersWithinAMapThatThreadsShare() throws IOException {
		List<String> within = new ArrayList<>();
		for (Path file : product().toList()) {
			String source = Files.readString(file);
			if (SHARED_MAP.matcher(source).find() && WITHIN.matcher(source).find()) {
				within.add(file.getFileName().toString());
			}
		}
		assertThat(within).containsExactlyInAnyOrderElementsOf(NEED_NOBODY);
		assertThat(WITHIN.matcher("return this.read.computeIfAbsent(number, this.rows::find);").find()).isTrue();
	}

	@Test
	void aTeamOfPiecesAndASentenceAreFound() {
		assertThat(TEAM.matcher("queues.contains(\"agency:\" + code + \"/member\")").find()).isTrue();
		assertThat(TEAM.matcher("@PostMapping(\"/lead\")").find()).isTrue();
		assertThat(SENTENCE.matcher("reason.contains(\"same place\")").find()).isTrue();
		assertThat(SENTENCE.matcher("unit.equals(\"days\")").find()).isFalse();
	}

	/** The steps of a process, and its port, which repeats what nobody takes. */
	private static boolean namesElements(Path file) {
		return file.getFileName().toString().matches("\\w+(Step|Process)\\.java");
	}

	private static Stream<String> lines(Path file, Pattern what) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.map(String::strip)
				.filter((line) -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("@"))
				.filter(what.asPredicate())
				.map((line) -> file.getFileName() + ": " + line)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> product() {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return List.copyOf(files.filter((file) -> file.toString().endsWith(".java")).toList()).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
