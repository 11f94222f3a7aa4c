package violations.access.pages;

import violations.access.NoService;
import violations.access.NoServiceEither;
import violations.access.ServiceWithoutAccessRule;

/** Asks what nobody may be refused, and what everybody may. */
class HelperOfAPage {

	private final NoService bean;

	private final NoServiceEither port;

	private final ServiceWithoutAccessRule service;

	HelperOfAPage(NoService bean, NoServiceEither port, ServiceWithoutAccessRule service) {
		this.bean = bean;
		this.port = port;
		this.service = service;
	}

	void open() {
		this.bean.open();
		this.port.ask();
		this.service.guarded();
	}

}
