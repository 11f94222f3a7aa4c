package org.partnershipactions.intake.publicreport;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody without an account, at a browser that runs no scripts. */
final class Stranger {

	private final MockMvcTester web;

	private final String address;

	private Cookie session;

	private MvcTestResult answer;

	private String page = "";

	Stranger(MockMvcTester web, String address) {
		this.web = web;
		this.address = address;
	}

	String page() {
		return this.page;
	}

	int status() {
		return this.answer.getResponse().getStatus();
	}

	/** Forgets the session, as it does when half an hour has passed. */
	Stranger losesTheSession() {
		this.session = null;
		return this;
	}

	/** The same browser with the same page, in a second window. */
	Stranger again() {
		Stranger window = new Stranger(this.web, this.address);
		window.session = this.session;
		window.answer = this.answer;
		window.page = this.page;
		return window;
	}

	/** Goes back to a page that was in sight before. */
	Stranger shows(String earlier) {
		this.page = earlier;
		return this;
	}

	/** Path of the secret link on the page in sight. */
	String followPath() {
		Matcher link = Pattern.compile("/follow/[\\w-]+").matcher(this.page);
		return link.find() ? link.group() : "/follow/none";
	}

	Stranger opens(String path) {
		var request = this.web.get().uri(path).with((asked) -> {
			asked.setRemoteAddr(this.address);
			return asked;
		});
		return reads((this.session != null) ? request.cookie(this.session).exchange() : request.exchange());
	}

	/** Sends the form of the page in sight, with names and values in turn. */
	Stranger submits(String path, String... typed) {
		var request = this.web.post().uri(path).with((asked) -> {
			asked.setRemoteAddr(this.address);
			return asked;
		}).header("Sec-Fetch-Site", "same-origin");
		request = request.param("_csrf", hidden("_csrf"));
		if (!List.of(typed).contains("carried")) {
			request = request.param("carried", hidden("carried"));
		}
		if (this.page.contains("name=\"from\"")) {
			request = request.param("from", "check");
		}
		for (int i = 0; i < typed.length; i += 2) {
			request = request.param(typed[i], typed[i + 1]);
		}
		return reads((this.session != null) ? request.cookie(this.session).exchange() : request.exchange());
	}

	Stranger answersAll(String happened) {
		opens("/report/danger").submits("/report/danger", "danger", "NO");
		submits("/report/what", "what", "NOISE_MUSIC", "what", "ALCOHOL");
		submits("/report/what-happened", "happened", happened);
		submits("/report/where", "address", "12 Station Road", "postcode", "TN13 1XA", "ward", "NOT_SURE");
		submits("/report/when", "when", "DAY", "when-day", "30", "when-month", "5", "when-year", "2026", "time",
				"11pm");
		submits("/report/how-often", "often", "WEEKLY");
		submits("/report/already-told", "told", "NOBODY");
		return submits("/report/your-name", "who", "ANONYMOUS");
	}

	Stranger sends(String... more) {
		return submits("/report/check", more);
	}

	String hidden(String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(this.page);
		return field.find() ? field.group(1) : "";
	}

	private Stranger reads(MvcTestResult result) {
		this.answer = result;
		Cookie given = result.getResponse().getCookie("SESSION");
		if (given != null) {
			this.session = (given.getMaxAge() == 0) ? null : given;
		}
		String next = result.getResponse().getRedirectedUrl();
		if (next != null) {
			return opens(next);
		}
		try {
			this.page = result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
		return this;
	}

}
