package org.partnershipactions.contracts;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SizeTests {

	private static final List<SourceFile> PRODUCT = SourceFile.below("src/main/java");

	private static final Map<SizeRule, String> SAMPLES = Map.of(SizeRule.CLASS_OF_200_LINES,
			"class Long {\n" + "\n".repeat(199) + "}\n", SizeRule.METHOD_OF_15_LINES,
			"class Sample {\n\t@Override\n\tvoid work() {\n" + "\n".repeat(16) + "\t}\n}\n",
			SizeRule.METHOD_OF_3_PARAMETERS, "class Sample {\n\tvoid work(int a, int b, int c, int d) {\n\t}\n}\n",
			SizeRule.BEAN_OF_5_COLLABORATORS, "class Sample {\n\tSample(A a, B b, C c, D d, E e, F f) {\n\t}\n}\n",
			SizeRule.NOTHING_SUPPRESSED, "@Suppress" + "Warnings(\"all\")\nclass Sample {\n}\n",
			SizeRule.NOTHING_LEFT_FOR_LATER, "class Sample {\n\t// TO" + "DO\n}\n");

	@ParameterizedTest
	@EnumSource
	void theProductKeeps(SizeRule rule) {
		assertThat(PRODUCT).flatExtracting(rule::violations).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theSampleBreaksNothingBut(SizeRule rule) {
		SourceFile sample = SourceFile.of("Sample", SAMPLES.get(rule));
		assertThat(SizeRule.values()).filteredOn((other) -> !other.violations(sample).isEmpty()).containsExactly(rule);
	}

	@Test
	void whatIsJustSmallEnoughPasses() {
		String method = "\tvoid work(int a, int b, int c) {\n" + "\n".repeat(15) + "\t}\n";
		SourceFile sample = SourceFile.of("Sample", "class Sample {\n" + method + "\n".repeat(181) + "}\n");
		assertThat(sample.lines()).isLessThanOrEqualTo(200);
		assertThat(SizeRule.values()).flatExtracting((rule) -> rule.violations(sample)).isEmpty();
	}

	@Test
	void aRecordMayHaveAsManyComponentsAsItHasFacts() {
		SourceFile sample = SourceFile.of("Sample", "record Sample(int a, int b, int c, int d, int e, int f) {\n}\n");
		assertThat(SizeRule.values()).flatExtracting((rule) -> rule.violations(sample)).isEmpty();
	}

	@Test
	void hidesAtLeastAThirdOfItsTypes() {
		assertThat(SizeRule.hiddenShare(PRODUCT)).isGreaterThanOrEqualTo(33);
		List<SourceFile> open = List.of(SourceFile.of("Sample", "public class Sample {\n}\n"));
		assertThat(SizeRule.hiddenShare(open)).isZero();
	}

}
