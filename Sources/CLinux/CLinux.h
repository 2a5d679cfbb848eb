// The door to Linux calls that Swift's Glibc module lacks. Declarations only: no C code of ours.
#pragma once
#include <malloc.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

// The system's header shows accept4 under _GNU_SOURCE only, which would make its types differ from those of module Glibc.
struct sockaddr;
extern int accept4(int socket, struct sockaddr *address, unsigned int *length, int flags);
