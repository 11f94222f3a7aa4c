package violations.processes;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;

/** Walks a process and asserts on nothing that the engine holds. */
public class WalkWithoutAssertions {

	private static final BareEngine engine = BareEngine.with();

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "Sample");

	void walk() {
		engine.start("Sample");
	}

}
