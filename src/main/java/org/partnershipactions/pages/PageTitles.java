package org.partnershipactions.pages;

import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Completes every page's title with the product's name, and with "Error:" where the form
 * came back with errors, so that a screen reader says so first.
 */
@Component
class PageTitles extends AbstractDialect implements IPostProcessorDialect {

	PageTitles() {
		super("Page titles");
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, PageTitleHandler.class, 1000));
	}

}
