package org.partnershipactions.reports.site.web;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

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

}
