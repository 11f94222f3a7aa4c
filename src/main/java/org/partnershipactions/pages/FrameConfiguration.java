package org.partnershipactions.pages;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.PartnershipChoices;
import org.partnershipactions.security.SampleWarning;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Offers the frame to templates: a web configurer, so that tests of one slice of pages
 * have it too.
 */
@Configuration
class FrameConfiguration implements WebMvcConfigurer {

	@Bean
	Frame frame(ObjectProvider<CurrentPerson> person, ObjectProvider<SampleWarning> warnings,
			ObjectProvider<PartnershipChoices> choices) {
		return new Frame(person, warnings, choices);
	}

	@Bean
	DiagramWords diagramWords() {
		return new DiagramWords();
	}

}
