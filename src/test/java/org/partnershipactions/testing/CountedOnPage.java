package org.partnershipactions.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The two numbers of a share on a measure's page, and the pages that they lead to, as a
 * browser finds them.
 */
public final class CountedOnPage {

	private static final Pattern SHARE = Pattern
		.compile(
				"Latest value</dt>.*?<a class=\"govuk-link\"\\s+href=\"([^\"]+)\">"
						+ "(\\d+)<.*?</a>\\s+of\\s+<a class=\"govuk-link\"\\s+href=\"([^\"]+)\">(\\d+)<",
				Pattern.DOTALL);

	private static final Pattern ROW = Pattern.compile(
			"<th scope=\"row\"[^>]*data-label=\"Reference\">\\s*<a class=\"govuk-link\"\\s+href=\"[^\"]*/([^\"/]+)\">");

	private final MockMvcTester web;

	private final String username;

	private final Matcher share;

	private CountedOnPage(MockMvcTester web, String username, Matcher share) {
		this.web = web;
		this.username = username;
		this.share = share;
	}

	public static CountedOnPage of(MockMvcTester web, String username, String measure) {
		Matcher share = SHARE.matcher(text(web, username, "/measures/" + measure));
		assertThat(share.find()).as("two linked numbers on the page of " + measure).isTrue();
		return new CountedOnPage(web, username, share);
	}

	/** A page as an account reads it. */
	public static String text(MockMvcTester web, String username, String path) {
		var answer = web.get().uri(java.net.URI.create(path)).with(user(username)).exchange();
		assertThat(answer).as(path).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	public int counted() {
		return Integer.parseInt(this.share.group(2));
	}

	public int whole() {
		return Integer.parseInt(this.share.group(4));
	}

	public String countedPath() {
		return HtmlUtils.htmlUnescape(this.share.group(1));
	}

	public String wholePath() {
		return HtmlUtils.htmlUnescape(this.share.group(3));
	}

	/** References on the page behind the number that counts, as somebody sees them. */
	public List<String> countedRows() {
		return rows(countedPath());
	}

	/** References on the page behind the whole. */
	public List<String> wholeRows() {
		return rows(wholePath());
	}

	/** Text of the page behind the whole. */
	public String wholeText() {
		return text(this.web, this.username, wholePath());
	}

	private List<String> rows(String path) {
		return ROW.matcher(text(this.web, this.username, path)).results().map((found) -> found.group(1)).toList();
	}

}
