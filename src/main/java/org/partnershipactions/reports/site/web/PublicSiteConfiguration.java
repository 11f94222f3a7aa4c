package org.partnershipactions.reports.site.web;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens what is published to everybody. */
@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration {

	@Bean
	OpenPages publishedPaths() {
		return () -> List.of("/plans", "/plans/**", "/api/public/**", "/robots.txt", "/sitemap.xml");
	}

}
