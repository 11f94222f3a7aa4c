package org.partnershipactions.pages;

import java.util.Collection;
import java.util.Map;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

import org.springframework.validation.Errors;

/**
 * Writes around the text of a page's first title element: the template engine makes one
 * for each page, which is why this type is public.
 */
public class PageTitleHandler extends AbstractTemplateHandler {

	private static final String TITLE = "title";

	private static final String ERROR = "Error: ";

	private boolean written;

	private boolean says;

	private ITemplateContext context;

	@Override
	public void setContext(ITemplateContext context) {
		super.setContext(context);
		this.context = context;
	}

	@Override
	public void handleOpenElement(IOpenElementTag tag) {
		super.handleOpenElement(tag);
		this.says = isPageTitle(tag.getElementCompleteName()) && hasErrors(this.context.getVariable("errors"));
	}

	/** A page that says so itself is not made to say it twice. */
	@Override
	public void handleText(IText text) {
		if (this.says && !text.getText().startsWith(ERROR)) {
			write(ERROR);
		}
		this.says = false;
		super.handleText(text);
	}

	@Override
	public void handleCloseElement(ICloseElementTag tag) {
		if (isPageTitle(tag.getElementCompleteName())) {
			write(" – " + Frame.PRODUCT);
			this.written = true;
		}
		super.handleCloseElement(tag);
	}

	private boolean isPageTitle(String element) {
		return !this.written && TITLE.equals(element);
	}

	private void write(String text) {
		super.handleText(this.context.getModelFactory().createText(text));
	}

	private static boolean hasErrors(Object errors) {
		if (errors instanceof Errors binding) {
			return binding.hasErrors();
		}
		if (errors instanceof Map<?, ?> byField) {
			return !byField.isEmpty();
		}
		return errors instanceof Collection<?> list && !list.isEmpty();
	}

}
