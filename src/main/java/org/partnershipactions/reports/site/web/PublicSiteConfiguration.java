package org.partnershipactions.reports.site.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.OpenPages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Opens what is published to everybody, and answers with its copies before all else. */
@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration {

	/** After what a proxy says is read, before session and door. */
	private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 20;

	@Bean
	FilterRegistrationBean<PublishedPages> publishedPages(PublishedCopies copies) {
		FilterRegistrationBean<PublishedPages> pages = new FilterRegistrationBean<>(new PublishedPages(copies));
		pages.setOrder(PLACE);
		return pages;
	}

	@Bean
	OpenPages publishedPaths() {
		return () -> List.of("/plans", "/plans/**", "/api/public/**", "/robots.txt", "/sitemap.xml");
	}

	/**
	 * Answers with the copy of a published page before session, door and database are
	 * asked. Only pages that need no account are here, and they look the same for
	 * everybody; what stands behind a question mark changes nothing in them.
	 */
	static class PublishedPages extends OncePerRequestFilter {

		private static final Pattern PAGES = Pattern
			.compile("/plans(/\\d{4}-\\d{2}(/q[1-4])?)?|/robots\\.txt|/sitemap\\.xml"
					+ "|/api/public/(measures|plans/\\d{4}-\\d{2}|quarters/\\d{4}-\\d{2}/[qQ]?[1-4])");

		private final PublishedCopies copies;

		PublishedPages(PublishedCopies copies) {
			this.copies = copies;
		}

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
			return !reads || !PAGES.matcher(path(request)).matches();
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			Map<String, PublishedCopy> now = this.copies.now();
			PublishedCopy copy = now.get(path(request));
			if (copy != null) {
				copy.write(request, response);
				return;
			}
			ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, answer);
			if ("GET".equals(request.getMethod())) {
				keep(path(request), answer, now);
			}
			answer.copyBodyToResponse();
		}

		private static void keep(String path, ContentCachingResponseWrapper answer, Map<String, PublishedCopy> copies) {
			if (PublishedCopy.allowed(answer)) {
				PublishedCopy copy = PublishedCopy.of(answer);
				copies.put(path, copy);
				answer.setHeader(HttpHeaders.ETAG, copy.tag());
			}
		}

		private static String path(HttpServletRequest request) {
			return request.getRequestURI().substring(request.getContextPath().length());
		}

	}

}
