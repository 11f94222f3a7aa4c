package org.partnershipactions.casereviews.web;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public page of applications to everybody. */
@Configuration(proxyBeanMethods = false)
class PublicReviewConfiguration {

	@Bean
	OpenPages caseReviewPages() {
		return () -> List.of("/case-review", "/case-review/**");
	}

}
