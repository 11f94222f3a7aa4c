package org.partnershipactions.security.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.security.OpenPages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** All pages of all features that need no account. */
@Component
class OpenPageMatcher implements RequestMatcher {

	private final List<PathPatternRequestMatcher> doors;

	OpenPageMatcher(ObjectProvider<OpenPages> pages) {
		this.doors = pages.stream()
			.flatMap((some) -> some.paths().stream())
			.map(PathPatternRequestMatcher.withDefaults()::matcher)
			.toList();
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return this.doors.stream().anyMatch((door) -> door.matches(request));
	}

}
