package org.partnershipactions.contracts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates can be read by a person, and nothing is wrong in them that only a visitor of
 * the page would find.
 */
class TemplateTests {

	/** As wide as a line of Java. */
	private static final int WIDTH = 120;

	private static final Pattern ELEMENT = Pattern.compile("<[\\w:]+(?:[^>\"]|\"[^\"]*\")*>");

	/** What is asked of an element after it has been replaced. */
	private static final Pattern LOST = Pattern.compile(" th:(?:if|unless|each|with)=");

	private static final Pattern CONDITION = Pattern.compile("th:(?:if|unless)=\"([^\"]*)\"");

	private static final Pattern WITH = Pattern.compile("th:with=\"([^\"]*)\"");

	private static final Pattern NAME = Pattern.compile("(\\w+)\\s*=\\s*[$*@'{|~]");

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

	@Test
	void eachSentenceBeginsAndEndsOnce() {
		Pattern wrong = Pattern.compile("[a-z]\\.\\.(?!\\.)['\"<\\s]|[a-z]{3}\\. [a-z]{2}");
		assertThat(wrong.matcher("'or return it..'").find()).isTrue();
		assertThat(wrong.matcher("It was closed. the plan").find()).isTrue();
		assertThat(wrong.matcher("Loading... 'It was closed. The plan'").find()).isFalse();
		assertThat(ALL)
			.flatExtracting((template) -> wrong.matcher(template.text())
				.results()
				.map((found) -> template.name() + ": " + found.group())
				.toList())
			.isEmpty();
	}

	/** What somebody wrote may end with a full stop already. */
	@Test
	void noSentenceOfSomebodyGetsASecondFullStop() {
		Pattern blind = Pattern
			.compile("(?:\\{|\\+ )(?:conflict|ended|\\w+\\.(?:reason|nextStep|comment)\\(\\)) \\+ '\\.");
		assertThat(blind.matcher("${conflict + '.'}").find()).isTrue();
		assertThat(ALL).filteredOn((template) -> blind.matcher(template.text()).find())
			.extracting(Template::name)
			.isEmpty();
	}

	/** Thymeleaf refuses beans there when the page is shown, and not before. */
	@Test
	void noFragmentIsHandedABean() {
		Pattern handed = Pattern.compile("~\\{[^}]*\\$\\{[^}]*@");
		assertThat(handed.matcher("~{a :: row('x', ${@words.day(one)})}").find()).isTrue();
		assertThat(ALL).filteredOn((template) -> handed.matcher(template.text()).find()).isEmpty();
	}

	/** In brackets a bare name is the key itself, and never what the name stands for. */
	@Test
	void nothingIsLookedUpByABareName() {
		Pattern bare = Pattern.compile("\\$\\{[^}]*[\\w)]\\[[a-z]\\w*]");
		assertThat(bare.matcher("${form.rows()[place] == 'ongoing'}").find()).isTrue();
		assertThat(bare.matcher("${table.headings()[at.index]}").find()).isFalse();
		assertThat(ALL).filteredOn((template) -> bare.matcher(template.text()).find()).isEmpty();
	}

	/** A condition is asked before what its own element names with it is there. */
	@Test
	void noConditionAsksForWhatItsOwnElementNames() {
		assertThat(askedTooEarly("<p th:with=\"few=${some}\" th:unless=\"${#lists.isEmpty(few)}\"></p>")).hasSize(1);
		assertThat(askedTooEarly("<p th:with=\"few=${some}\" th:if=\"${fewer}\" th:text=\"${few}\"></p>")).isEmpty();
		assertThat(ALL).flatExtracting((template) -> askedTooEarly(template.text())).isEmpty();
	}

	private static List<String> askedTooEarly(String text) {
		return ELEMENT.matcher(text)
			.results()
			.map(MatchResult::group)
			.filter((element) -> named(element).anyMatch((name) -> CONDITION.matcher(element)
				.results()
				.anyMatch((asked) -> Pattern.compile("\\b" + name + "\\b(?!\\()").matcher(asked.group(1)).find())))
			.toList();
	}

	/** What an element names for what is within it. */
	private static Stream<String> named(String element) {
		return WITH.matcher(element)
			.results()
			.flatMap((with) -> NAME.matcher(with.group(1)).results().map((name) -> name.group(1)));
	}

	/**
	 * An element that is replaced is gone before its condition is asked: the condition
	 * stands on a block around it.
	 */
	@Test
	void noConditionIsLostInAReplacement() {
		assertThat(lostConditions("<ul th:if=\"${some}\" th:replace=\"~{a :: b(${some})}\"></ul>")).hasSize(1);
		assertThat(lostConditions("<ul th:replace=\"~{a :: b}\"\n    th:each=\"one : ${all}\"></ul>")).hasSize(1);
		assertThat(lostConditions("<th:block th:if=\"${some}\"><ul th:replace=\"~{a :: b}\"></ul></th:block>"))
			.isEmpty();
		assertThat(lostConditions("<p th:if=\"${some}\" th:insert=\"~{a :: b}\"></p>")).isEmpty();
		assertThat(ALL).flatExtracting((template) -> lostConditions(template.text())).isEmpty();
	}

	private static List<String> lostConditions(String text) {
		return ELEMENT.matcher(text)
			.results()
			.map((element) -> element.group().replaceAll("\\s+", " "))
			.filter((element) -> element.contains(" th:replace=") && LOST.matcher(element).find())
			.toList();
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
