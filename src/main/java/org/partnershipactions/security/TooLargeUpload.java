package org.partnershipactions.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 413 to a form with files beyond the limit. It must stand before the token of
 * the form is looked for: that is within the body, which is not read then, and without it
 * the person would hear that they may not do this.
 */
class TooLargeUpload extends OncePerRequestFilter {

	private final DataSize limit;

	TooLargeUpload(DataSize limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		boolean files = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
		return !files || request.getContentLengthLong() <= this.limit.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

}
