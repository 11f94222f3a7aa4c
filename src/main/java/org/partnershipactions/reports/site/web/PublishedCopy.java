package org.partnershipactions.reports.site.web;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A published page as everybody gets it.
 *
 * @param tag its entity tag; a weak one, so that it may be compressed on its way
 */
record PublishedCopy(String tag, String type, Map<String, Collection<String>> headers, byte[] body) {

	/** How long browsers and proxies may keep it without asking again. */
	private static final String KEPT = "public, max-age=300";

	/** What is for one reader only, or is written anew for each. */
	private static final Set<String> OWN = Set.of("set-cookie", "date", "content-length", "content-type", "etag",
			"strict-transport-security");

	/** Lets an answer be kept, by everybody. */
	static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
	}

	static boolean allowed(HttpServletResponse response) {
		return response.getStatus() == HttpStatus.OK.value()
				&& KEPT.equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
	}

	static PublishedCopy of(ContentCachingResponseWrapper answer) {
		byte[] body = answer.getContentAsByteArray();
		Map<String, Collection<String>> headers = new LinkedHashMap<>();
		answer.getHeaderNames()
			.stream()
			.filter((name) -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
			.forEach((name) -> headers.put(name, answer.getHeaders(name)));
		return new PublishedCopy("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"", answer.getContentType(), headers,
				body);
	}

	/** Answers with it, or says that the reader has it already. */
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.setHeader(HttpHeaders.ETAG, this.tag);
		if (this.tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		response.setContentType(this.type);
		response.setContentLength(this.body.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(this.body);
		}
	}

}
