package org.partnershipactions.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates can be read by a person, and nothing is wrong in them that only a visitor of
 * the page would find.
 */
class TemplateTests {

	/** As wide as a line of Java. */
	private static final int WIDTH = 120;

	private static final List<Template> ALL = Template.all();

	private static final Map<String, Template> BY_NAME = ALL.stream()
		.collect(Collectors.toMap(Template::name, Function.identity()));

	private static final Template SAMPLE = Template.of("sample", """
			<ul>
			  <li th:replace="~{forms/errors :: summary}"></li><li th:text="${ward() + }">Swanley</li>
			  <li th:replace="~{:: row('a', ${b(c, d)})}"></li>
			  <li th:replace="~{nowhere :: row(${a})}">%s</li>
			</ul>
			<p th:fragment="row(key, value)"><strong>%s</p>
			""".formatted("long ".repeat(30), "short"));

	@Test
	void noLineIsWiderThanAScreen() {
		assertThat(ALL).hasSizeGreaterThan(120).flatExtracting((template) -> template.linesOver(WIDTH)).isEmpty();
	}

	@Test
	void eachElementHasALineAndAnEnd() {
		assertThat(ALL).flatExtracting(Template::faults).isEmpty();
	}

	@Test
	void everyExpressionIsOne() {
		assertThat(ALL).flatExtracting(Template::wrongExpressions).isEmpty();
	}

	@Test
	void everyFragmentThatIsAskedForIsThere() {
		assertThat(ALL).flatExtracting((template) -> template.lostFragments(BY_NAME)).isEmpty();
	}

	/** Thymeleaf refuses beans there when the page is shown, and not before. */
	@Test
	void noFragmentIsHandedABean() {
		Pattern handed = Pattern.compile("~\\{[^}]*\\$\\{[^}]*@");
		assertThat(handed.matcher("~{a :: row('x', ${@words.day(one)})}").find()).isTrue();
		assertThat(ALL).filteredOn((template) -> handed.matcher(template.text()).find()).isEmpty();
	}

	@Test
	void whatIsWrongIsNamed() {
		assertThat(SAMPLE.linesOver(WIDTH)).containsExactly("sample:4 has 198 characters");
		assertThat(SAMPLE.faults()).hasSize(2)
			.startsWith("sample:2 begins a second element in a line")
			.last()
			.asString()
			.contains("strong");
		assertThat(SAMPLE.wrongExpressions()).containsExactly("sample: ${ward() + }");
		assertThat(SAMPLE.lostFragments(BY_NAME)).containsExactly("sample asks for forms/errors :: summary with 0",
				"sample asks for nowhere :: row with 1");
	}

}
