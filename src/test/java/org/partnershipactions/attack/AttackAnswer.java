package org.partnershipactions.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What one request was answered.
 *
 * @param status 500 also where a fault came through unanswered
 * @param body as text
 * @param headers the answer, for its headers
 */
record AttackAnswer(int status, String body, MockHttpServletResponse headers) {

	/** What only our insides write. */
	private static final Pattern INSIDES = Pattern
		.compile("\\bat [\\w.$]+\\([\\w]+\\.java:\\d+\\)|\\bCaused by:|\\b(?:org|com|jakarta|java|javax)\\.[a-z]\\w*"
				+ "(?:\\.\\w+)*\\.[A-Z]\\w+|\\b\\w+Exception\\b|\\bJdbc\\w+|\\bSQL(?:STATE|State)\\b"
				+ "|(?i:\\bselect\\b.{1,80}\\bfrom\\b.{1,80}\\bwhere\\b)|\\bConstraint\\w+");

	static AttackAnswer of(MvcTestResult result) {
		MockHttpServletResponse response = result.getMvcResult().getResponse();
		boolean fault = result.getUnresolvedException() != null;
		return new AttackAnswer(fault ? 500 : response.getStatus(),
				new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), response);
	}

	/** What is wrong with it whoever asked whatever. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.status >= 500) {
			faults.add("answers " + this.status);
		}
		Matcher insides = INSIDES.matcher(this.body);
		if (isText() && insides.find()) {
			faults.add("tells of its insides: " + insides.group());
		}
		missing("X-Content-Type-Options", "nosniff", faults);
		missing("X-Frame-Options", "DENY", faults);
		missing("Content-Security-Policy", "frame-ancestors 'none'", faults);
		missing("Content-Security-Policy", "object-src 'none'", faults);
		missing("Content-Security-Policy", "base-uri 'none'", faults);
		missing("Referrer-Policy", null, faults);
		missing("Permissions-Policy", "camera=()", faults);
		missing("Cache-Control", null, faults);
		return faults;
	}

	/** Whether neither proxies nor the browser may keep it. */
	boolean isKeptNowhere() {
		return String.valueOf(this.headers.getHeader("Cache-Control")).contains("no-store");
	}

	/** Whether it asks for an account. */
	boolean leadsToSignIn() {
		return this.status == 302 && leadsTo().endsWith("/sign-in");
	}

	/** Address of a redirect. */
	String leadsTo() {
		return String.valueOf(this.headers.getHeader("Location"));
	}

	private boolean isText() {
		String type = String.valueOf(this.headers.getContentType());
		return !type.contains("spreadsheet") && !type.contains("pdf") && !type.contains("zip");
	}

	private void missing(String header, String part, List<String> faults) {
		String value = this.headers.getHeader(header);
		if (value == null || (part != null && !value.contains(part))) {
			faults.add(header + " is " + value);
		}
	}

}
