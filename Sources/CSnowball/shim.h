// The Snowball stemmers of libstemmer, which has no pkg-config file: the module map links `stemmer`.
#include <libstemmer.h>
