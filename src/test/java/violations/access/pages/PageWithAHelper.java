package violations.access.pages;

import org.springframework.stereotype.Controller;

/** Makes pages of its package. */
@Controller
public class PageWithAHelper {

	private final HelperOfAPage helper;

	PageWithAHelper(HelperOfAPage helper) {
		this.helper = helper;
	}

	/** Asks through its helper. */
	public void open() {
		this.helper.open();
	}

}
