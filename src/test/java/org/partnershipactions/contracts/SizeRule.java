package org.partnershipactions.contracts;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;

/** How large code may grow; each rule names what is too large, and none can be muted. */
enum SizeRule {

	CLASS_OF_200_LINES((file) -> (file.lines() > 200) ? Stream.of(file.lines() + " lines") : Stream.empty()),

	METHOD_OF_15_LINES((file) -> file.methods()
		.stream()
		.filter((method) -> method.lines() > 15)
		.map((method) -> method + " has " + method.lines() + " lines")),

	METHOD_OF_3_PARAMETERS((file) -> file.methods()
		.stream()
		.filter((method) -> !isInjected(method) && !method.isOfRecord() && !method.hasAnnotation("Override")
				&& parameters(method) > 3)
		.map((method) -> method + " has " + parameters(method) + " parameters")),

	BEAN_OF_5_COLLABORATORS((file) -> file.methods()
		.stream()
		.filter((method) -> isInjected(method) && !method.isOfRecord() && parameters(method) > 5)
		.map((method) -> method + " has " + parameters(method) + " collaborators")),

	NOTHING_SUPPRESSED((file) -> found(file, Pattern.compile("@SuppressWarnings|@SuppressFBWarnings|//\\s*NOSONAR"))),

	NOTHING_LEFT_FOR_LATER(
			(file) -> found(file, Pattern.compile("(//|\\*).*\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X)\\b")));

	private final Function<SourceFile, Stream<String>> violations;

	SizeRule(Function<SourceFile, Stream<String>> violations) {
		this.violations = violations;
	}

	List<String> violations(SourceFile file) {
		return this.violations.apply(file).map((what) -> file.name() + ": " + what).toList();
	}

	/** The share of types, in hundredths, that other modules cannot see. */
	static long hiddenShare(List<SourceFile> files) {
		List<ClassTree> types = files.stream().flatMap((file) -> file.types().stream()).toList();
		long seen = types.stream().filter((type) -> type.getModifiers().getFlags().contains(Modifier.PUBLIC)).count();
		return 100 - 100 * seen / types.size();
	}

	/** Spring gives these their parameters; no caller has to know the order. */
	private static boolean isInjected(SourceFile.Member method) {
		return method.isConstructor() || method.hasAnnotation("Bean");
	}

	private static int parameters(SourceFile.Member method) {
		return method.tree().getParameters().size();
	}

	private static Stream<String> found(SourceFile file, Pattern word) {
		return word.matcher(file.text()).results().map((match) -> match.group());
	}

}
