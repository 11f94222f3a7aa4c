package org.partnershipactions.casereviews;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How a partnership takes applications for case reviews.
 *
 * @param contact code of the body that takes those which name none
 * @param relevant codes of the relevant bodies that share whatever they hold on every
 * review (s. 105 of the 2014 Act); those that worked a case share too
 */
@ConfigurationProperties("partnership.case-reviews")
record ReviewSettings(@DefaultValue("csu") String contact, @DefaultValue List<String> relevant) {

	/** Reads the settings. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(ReviewSettings.class)
	static class ReviewConfiguration {

	}

}
