package org.partnershipactions.reviews.returns.web;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the page of a return that needs no account. */
@Configuration(proxyBeanMethods = false)
class PublicReturnPages {

	@Bean
	OpenPages returnPages() {
		return () -> List.of("/return/**");
	}

}
