package violations.usecase;

class Unread {

	void forget() {
	}

}
